/**
 * Stands in for `tslib` where `@docusaurus/utils-common` asks for it: it needs this one function, and would bring all thirty to
 * every page.
 */
export function __importDefault(module: object): object {
  return '__esModule' in module ? module : { default: module };
}
