/**
 * What is wrong with a Dutch text for somebody who reads at A2: sentences of more than `zinLengte` words, and words of
 * more than 12 letters that `uitgelegd` does not hold. No formula: those are not validated for texts this short.
 */
export function leesproblemen(tekst: string, zinLengte: number, uitgelegd: readonly string[] = []): string[] {
  const zinnen = tekst.split(/[.?!…]/).map((zin) => zin.match(/[\p{L}\p{N}'-]+/gu) ?? []);
  return zinnen.flatMap((woorden) => [
    ...(woorden.length > zinLengte ? [`${woorden.length} words in a sentence: ${tekst}`] : []),
    ...woorden
      .filter((woord) => woord.length > 12 && !uitgelegd.includes(woord.toLowerCase()))
      .map((woord) => `'${woord}' has ${woord.length} letters: ${tekst}`),
  ]);
}
