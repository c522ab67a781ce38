/**
 * One form of digits, dashes, spaces and letters, so that each pattern is written once. A long dash
 * stays one (`–`): between two numbers it says "to", where a hyphen may be ISO's.
 */
export function tidy(input: string): string {
  return input
    .normalize('NFC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u064b-\u0652\u00ad\u200b-\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[‐‑−]/g, '-')
    .replace(/[‒–—]/g, '–')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
