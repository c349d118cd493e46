/**
 * Puts plain text on the clipboard.
 * @returns false where the browser does not allow it, as on a page without encryption
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
