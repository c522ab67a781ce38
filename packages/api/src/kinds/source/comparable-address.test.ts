import { describe, expect, it } from 'vitest';
import { comparableAddress } from './comparable-address.ts';

describe('B25: an address to compare with', () => {
  const stored = 'https://tribune.com.pk/story/2293402/a-visit';

  it.each([
    'http://tribune.com.pk/story/2293402/a-visit',
    'https://TRIBUNE.com.pk/story/2293402/a-visit/',
    'https://www.tribune.com.pk:443/story/2293402/a-visit#top',
    'https://tribune.com.pk/story/2293402/a-visit?utm_source=tg&fbclid=x',
    'https://web.archive.org/web/20210408120000/https://tribune.com.pk/story/2293402/a-visit',
    ' https://web.archive.org/web/2021id_/http://tribune.com.pk/story/2293402/a-visit ',
    'https://web.archive.org/web/20210408/http:/tribune.com.pk/story/2293402/a-visit',
    'https://web.archive.org/web/*/https://tribune.com.pk/story/2293402/a-visit',
    'https://archive.ph/2021.04.08-120000/https://tribune.com.pk/story/2293402/a-visit',
    'https://archive.today/newest/https://tribune.com.pk/story/2293402/a-visit?gclid=1',
    'https://web.archive.org/web/2022/https://archive.is/o/Ab1/https://tribune.com.pk/story/2293402/a-visit',
    'http://tribune.com.pk.:443/story/2293402/a-visit?_ga=1&ysclid=2',
  ])('is the same for %s', (spelling) => {
    expect(comparableAddress(spelling)).toBe(comparableAddress(stored));
  });

  it('keeps what makes another document apart', () => {
    const others = [
      'https://tribune.com.pk/story/2293403/a-visit',
      `${stored}?page=2`,
      'https://tribune.com.pk/story/2293402/A-visit',
      'https://dawn.com/story/2293402/a-visit',
    ];
    expect(new Set([stored, ...others].map(comparableAddress)).size).toBe(5);
  });

  it('is none for what is no web address', () => {
    expect(comparableAddress('ftp://example.org/a')).toBeUndefined();
    expect(comparableAddress('Tribune, 7 April')).toBeUndefined();
  });
});
