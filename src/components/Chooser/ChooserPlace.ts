import { createContext } from 'react';
import { waysOut } from './waysOut';

/** Where the reader of a chooser is: the question that is asked, or the end that is reached. */
export const ChooserPlace = createContext<string>(waysOut.first);
