/**
 * What the library in a page goes without: what needs a terminal, a second process, a database or a mail server, what makes
 * and debugs packages, and the encodings of another age. `virtual/faults.py` says so to a program that imports one of them.
 */
const modules: readonly string[] = [
  ...['_pydatetime', '_pyio', '_pyrepl', 'antigravity', 'asyncio/__main__', 'asyncio/tools'],
  ...['asyncio/windows_events', 'asyncio/windows_utils', 'bdb', 'cProfile', 'cmd', 'code'],
  ...[
    'compileall',
    'ctypes',
    'doctest',
    'fileinput',
    'ftplib',
    'getopt',
    'http/server',
    'logging/config',
  ],
  ...['imaplib', 'mailbox', 'modulefinder', 'multiprocessing', 'netrc', 'nturl2path', 'optparse'],
  ...['pdb', 'pickletools', 'plistlib', 'poplib', 'profile', 'pstats', 'pty', 'pyclbr', 'pydoc'],
  ...[
    'pyodide/console',
    'rlcompleter',
    'shelve',
    'smtplib',
    'socketserver',
    'sqlite3',
    'symtable',
    'tabnanny',
    'this',
  ],
  ...['trace', 'tty', 'wave', 'webbrowser', 'wsgiref', 'xml', 'xmlrpc', 'zipapp'],
];

const encodings =
  /^encodings\/(?!(__init__|_win_cp_codecs|aliases|ascii|base64_codec|charmap|cp1252|cp437|hex_codec|idna|iso8859_15?|latin_1|punycode|raw_unicode_escape|rot_13|undefined|unicode_escape|utf_\w+|zlib_codec)\.py$)/;

/** @param path of a file in the zip of the standard library: `asyncio/tasks.py` */
export function isLeftOut(path: string): boolean {
  return (
    encodings.test(path) ||
    modules.some((name) => path === `${name}.py` || path.startsWith(`${name}/`))
  );
}
