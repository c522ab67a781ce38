import { code, codeList } from '../code-list.ts';

export const visitClass = codeList({
  name: 'visitClass',
  title: ['Class of visit', 'Класс визита', 'دورے کا درجہ'],
  origin: 'Diplomatic protocol; what each side calls the visit',
  codes: [
    code(
      'state',
      ['State visit', 'Государственный визит', 'ریاستی دورہ'],
      [
        'With full honours, by a head of state at the invitation of another.',
        'С высшими почестями, главы государства по приглашению другого.',
        'سربراہِ مملکت کا دوسرے کی دعوت پر مکمل اعزازات کے ساتھ دورہ۔',
      ],
    ),
    code(
      'official',
      ['Official visit', 'Официальный визит', 'سرکاری دورہ'],
      [
        'By invitation, with the honours of an official guest.',
        'По приглашению, с почестями официального гостя.',
        'دعوت پر، سرکاری مہمان کے اعزازات کے ساتھ۔',
      ],
    ),
    code(
      'official_working',
      ['Official working visit', 'Официальный рабочий визит', 'سرکاری و عملی دورہ'],
      [
        'Official, with reduced ceremony.',
        'Официальный, с сокращённым церемониалом.',
        'سرکاری، مختصر تقریبات کے ساتھ۔',
      ],
    ),
    code(
      'working',
      ['Working visit', 'Рабочий визит', 'عملی دورہ'],
      [
        'For talks, with little ceremony.',
        'Для переговоров, почти без церемониала.',
        'مذاکرات کے لیے، معمولی تقریبات کے ساتھ۔',
      ],
    ),
    code(
      'private',
      ['Private visit', 'Частный визит', 'نجی دورہ'],
      ['Not in an official capacity.', 'Не в официальном качестве.', 'غیر سرکاری حیثیت میں۔'],
    ),
    code(
      'transit',
      ['Transit', 'Транзитная остановка', 'عبوری قیام'],
      [
        'A stop on the way elsewhere.',
        'Остановка по пути в другое место.',
        'کہیں اور جاتے ہوئے قیام۔',
      ],
    ),
    code(
      'none',
      ['Not a visit', 'Не визит', 'دورہ نہیں'],
      [
        'The side does not call it a visit.',
        'Сторона не называет это визитом.',
        'فریق اسے دورہ نہیں کہتا۔',
      ],
    ),
  ],
});
