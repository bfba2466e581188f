import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute in which `"false"` means false, as people who write HTML by hand expect. */
export const waar: ComplexAttributeConverter<boolean> = {
  fromAttribute: (waarde) => waarde !== null && waarde !== 'false',
  toAttribute: (aan) => (aan ? '' : null),
};
