/** The bytes of a chosen file in base64, as a call takes them. */
export async function bytesAsBase64(file: File): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(',') + 1);
}

/** How much a text is, in the words of a person who reads it. */
export function sizeText(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).length;
  const paragraphs = text.split(/\n{2,}/).length;
  return `${words.toLocaleString('en')} words in ${paragraphs.toLocaleString('en')} ${
    paragraphs === 1 ? 'paragraph' : 'paragraphs'
  }`;
}
