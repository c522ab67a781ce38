'use client';

const WORDS = [
  {
    lang: 'en',
    title: 'Something went wrong here',
    text: 'The page could not be made. Please try again in a minute.',
  },
  {
    lang: 'ru',
    title: 'Произошла ошибка',
    text: 'Страницу не удалось составить. Попробуйте ещё раз через минуту.',
  },
  {
    lang: 'ur',
    title: 'یہاں کوئی خرابی ہوئی',
    text: 'صفحہ تیار نہ ہو سکا۔ براہِ کرم ایک منٹ بعد دوبارہ کوشش کریں۔',
  },
];

/** What stands when a page could not be made; it knows no language, so it says it in all. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{WORDS[0]?.title}</title>
        <main>
          {WORDS.map(({ lang, title, text }) => (
            <section key={lang} lang={lang} dir={lang === 'ur' ? 'rtl' : 'ltr'}>
              <h1>{title}</h1>
              <p>{text}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
