import { apart, type Stretch } from './mark.ts';

/** A sum of money or a share that a text tells. */
export interface FigureMark extends Stretch {
  type: 'amount' | 'percent';
  /** decimal, without signs of grouping */
  value: string;
  /** code of `unit`: `one`, `thousand`, `million`, `billion`, `percent` */
  unit: string;
  /** ISO 4217 */
  currency?: string | undefined;
}

const NUMBER = String.raw`[\d۰-۹٠-٩]+(?:[.,\u00a0\u202f٬٫ ](?=[\d۰-۹٠-٩])[\d۰-۹٠-٩]+)*`;
const SIZE_WORDS: [unit: string, words: string][] = [
  ['thousand', String.raw`thousand|тыс\.|тысяч\p{L}*|ہزار`],
  ['million', String.raw`million|mln|mn|m(?!\p{L})|млн\.?|миллион\p{L}*|ملین`],
  ['billion', String.raw`billion|bln|bn|млрд\.?|миллиард\p{L}*|ارب|بلین`],
];
const CURRENCIES: [currency: string, words: string][] = [
  [
    'USD',
    String.raw`US\$|\$|USD|(?:US |U\.S\. )?dollars?|доллар\p{L}*(?: США)?|долл\.|(?:امریکی )?ڈالر`,
  ],
  ['EUR', '€|EUR|euros?|евро|یورو'],
  ['RUB', String.raw`₽|RUB|rou?bles?|руб\.|рубл\p{L}*|روبل`],
  ['PKR', String.raw`₨|PKR|Rs\.?|rupees?|рупи\p{L}*|روپے|روپیہ`],
  ['GBP', '£|GBP'],
  ['CNY', String.raw`CNY|yuan|юан\p{L}*|یوآن`],
];
const any = (words: [string, string][]): string => words.map(([, one]) => one).join('|');
const BREAK = String.raw`[\s\u00a0-]?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(?<before>${any(CURRENCIES)})${BREAK})?(?<number>${NUMBER})(?:${BREAK}(?<size>${any(SIZE_WORDS)}))?(?:${BREAK}(?<after>${any(CURRENCIES)}))?(?!\p{L})`,
  'giu',
);
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?<number>${NUMBER})\s?(?:%|per cent|percent|процент\p{L}*|فی\s?صد|٪)`,
  'giu',
);

/** Sums of money and shares in a text, in English, Russian and Urdu. */
export function figuresIn(text: string): FigureMark[] {
  const percents = [...text.matchAll(PERCENT)].map(
    ({ 0: words, index, groups }): FigureMark => ({
      type: 'percent',
      start: index,
      end: index + words.length,
      value: decimalOf(groups?.number ?? ''),
      unit: 'percent',
    }),
  );
  const amounts = [...text.matchAll(AMOUNT)].flatMap(
    ({ 0: words, index, groups }): FigureMark[] => {
      const currency = codeOf(CURRENCIES, groups?.before ?? groups?.after);
      const unit = codeOf(SIZE_WORDS, groups?.size);
      if (!currency && !unit) return [];
      return [
        {
          type: 'amount',
          start: index,
          end: index + words.length,
          value: decimalOf(groups?.number ?? ''),
          unit: unit ?? 'one',
          currency,
        },
      ];
    },
  );
  return apart([...percents, ...amounts]);
}

const codeOf = (list: [string, string][], words: string | undefined): string | undefined =>
  words && list.find(([, one]) => new RegExp(`^(?:${one})$`, 'iu').test(words))?.[0];

/** A comma before three figures groups them; elsewhere it is the point of the Russian and the French. */
function decimalOf(number: string): string {
  const digits = number
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f٬]/g, '')
    .replace('٫', '.');
  return digits.includes('.')
    ? digits.replaceAll(',', '')
    : digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
}
