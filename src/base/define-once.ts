/**
 * Defines a tag unless the page already did: a script loaded twice, or two versions of it, must not throw.
 * A different version is worth one line to the page's maker, since only the first one works.
 */
export function defineOnce(tag: string, klasse: CustomElementConstructor & { versie?: string }): void {
  const bestaand = customElements.get(tag) as (CustomElementConstructor & { versie?: string }) | undefined;
  if (!bestaand) customElements.define(tag, klasse);
  else if (bestaand !== klasse && bestaand.versie !== klasse.versie) {
    console.warn(`<${tag}> is version ${bestaand.versie}; ${klasse.versie} is ignored`);
  }
}
