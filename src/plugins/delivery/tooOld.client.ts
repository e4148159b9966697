// Tells the reader of a browser that is too old for the course's scripts what does not work there and what does. It runs
// inline at the beginning of each page's body, before any other script can fail, so it is written in the JavaScript of 2009:
// the build refuses anything newer. `start.client.ts` starts no script where `data-too-old` stands.
declare var BROWSERS: string;

/** A host that forbids `Function` says nothing of the browser's age. */
function isKnown(code: string) {
  try {
    return Function(code)();
  } catch (error) {
    return !(error instanceof SyntaxError);
  }
}

function warn() {
  document.documentElement.setAttribute('data-too-old', '');
  var notice = document.createElement('p');
  notice.setAttribute('role', 'note');
  notice.style.cssText =
    'margin:0;padding:12px 16px;background:var(--waiting-t);font:16px/1.5 var(--font-ui)';
  notice.innerHTML =
    '<b>This browser is too old for the exercises and instruments of the course.</b> You can read every page, with its code, output and diagrams. To run them, use ' +
    BROWSERS +
    ', or later; or solve the exercises in a clone.';
  document.body.insertBefore(notice, document.body.firstChild);
}

// What the bundles are made of: syntax first, then what they call.
if (
  !isKnown('class A{static{}#b;c=this?.#b??1}return/(?<=a)b/.test("ab")') ||
  !isKnown(
    'return[].findLast&&Object.hasOwn&&self.structuredClone&&self.MessageChannel&&self.IntersectionObserver',
  )
)
  warn();

export {};
