/* Sound as text and back, without a limit on how many arguments a call may have. */

const stuk = 0x8000;

export function naarBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (let n = 0; n < bytes.length; n += stuk) tekst += String.fromCharCode(...bytes.subarray(n, n + stuk));
  return btoa(tekst);
}

export function naarBytes(base64: string): Uint8Array<ArrayBuffer> {
  const tekst = atob(base64);
  const bytes = new Uint8Array(tekst.length);
  for (let n = 0; n < tekst.length; n++) bytes[n] = tekst.charCodeAt(n);
  return bytes;
}
