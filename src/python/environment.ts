/** CPython's environment, in the page and in node: sets and dicts of texts come in the same order each time. */
export const environment = { HOME: '/home/pyodide', PYTHONHASHSEED: '0' } as const;
