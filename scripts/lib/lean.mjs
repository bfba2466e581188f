// Makes unreachable, in what a page downloads, the ways of a library that our code never goes; the minifier takes them away.
// It goes by the text of one version: the build fails when a piece is not found.

/**
 * @param {string} name of the library, for messages
 * @param {RegExp} files which of its modules
 * @param {[RegExp, string][]} never what stands there, and what stands there instead
 * @returns {import('vite').Plugin}
 */
export function lean(name, files, never) {
  const missing = new Set(never);
  return {
    name: `lean-${name}`,
    transform(code, id) {
      if (!files.test(id)) return null;
      return never.reduce((text, piece) => {
        const less = text.replace(...piece);
        if (less !== text) missing.delete(piece);
        return less;
      }, code);
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`Not in this version of ${name}: ${[...missing].map(([what]) => what)}`);
    },
  };
}
