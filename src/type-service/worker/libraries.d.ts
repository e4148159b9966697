/** Packed in by `src/plugins/type-service/`: name → text of a file that declares what the language has. */
declare module 'course:libraries' {
  const libraries: Readonly<Record<string, string>>;
  export default libraries;
}
