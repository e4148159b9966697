export { createPython, type Python } from './createPython';
