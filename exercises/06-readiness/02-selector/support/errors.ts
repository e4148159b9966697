/** The descriptor is on the list already, or it is not on the list. Python's name. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/** Events that there are not. Python's name. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}
