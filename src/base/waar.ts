/** Reads a boolean attribute in which `"false"` means false, as people who write HTML by hand expect. */
export const waar = (waarde: string | null): boolean => waarde !== null && waarde !== 'false';
