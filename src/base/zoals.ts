import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/**
 * `.checked=${zoals(gekozen)}`: after each render the control shows what the data says, also when the reader pressed or
 * typed in between. Does the same as Lit's `live` for properties, and nothing else.
 */
export const zoals = directive(
  class extends Directive {
    render(waarde: unknown): unknown {
      return waarde;
    }
    override update({ element, name }: PropertyPart, [waarde]: [unknown]): unknown {
      const veld = element as unknown as Record<string, unknown>;
      // Setting what is there already would move the caret.
      if (veld[name] !== waarde) veld[name] = waarde;
      return noChange;
    }
  },
);
