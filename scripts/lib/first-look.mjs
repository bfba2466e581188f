import ts from 'typescript';

/**
 * What a page first reads content with has to know no more than whether something is wrong in it: what that is, where it
 * stands and what may stand there says the whole reader, which is fetched then (docs/decisions/0031-schemas.md). So in the
 * copies that the first reader has (`own-copies.mjs`) nothing is left of a finding but that there is one.
 */
export function onlyThatItIs(source, fileName) {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const findings = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'vind') findings.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return findings
    .reverse()
    .reduce((code, node) => `${code.slice(0, node.getStart(file))}0${code.slice(node.getEnd())}`, source);
}

/** @returns {import('vite').Plugin} */
export const firstLook = () => ({
  name: 'first-look',
  enforce: 'pre',
  transform(source, id) {
    if (!/\/src\/domain\/[^?]*\.ts\?(?:informatiekaart|vlot)$/.test(id)) return null;
    return { code: onlyThatItIs(source, id), map: null };
  },
});
