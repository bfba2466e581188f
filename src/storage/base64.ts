/** Bytes as base64, of any number of them. */
export function naarBase64(bytes: Uint8Array): string {
  let tekst = '';
  // In pieces: as many arguments as a file has bytes are more than a call takes.
  for (let plaats = 0; plaats < bytes.length; plaats += 0x8000)
    tekst += String.fromCharCode(...bytes.subarray(plaats, plaats + 0x8000));
  return btoa(tekst);
}

/** The bytes again; null for what `naarBase64` would not have written just so. */
export function uitBase64(tekst: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
    return naarBase64(bytes) === tekst ? bytes : null;
  } catch {
    return null;
  }
}
