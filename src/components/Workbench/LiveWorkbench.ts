/** The heavy part, which a page fetches when a workbench comes near: the editor and all that needs it. */
export { Hints } from './Hints';
export { LiveDesk } from './LiveDesk';
export { WorkbenchSession } from './session/WorkbenchSession';
