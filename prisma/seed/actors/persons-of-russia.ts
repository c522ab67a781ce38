import type { ActorFixture, Keyed } from '../types.ts';

/** Offices stand where sources give them; `?` marks an end that they do not reach. */
export const personsOfRussia: Keyed<ActorFixture> = {
  'alexander-fomin': {
    type: 'person',
    country: 'RU',
    title: ['Alexander Fomin', 'Александр Фомин', 'الیگزینڈر فومین'],
  },
  'alexander-novak': {
    type: 'person',
    country: 'RU',
    title: ['Alexander Novak', 'Александр Новак', 'الیگزینڈر نوواک'],
  },
  'alexei-kosygin': {
    type: 'person',
    country: 'SU',
    title: ['Alexei Kosygin', 'Алексей Косыгин', 'الیکسی کوسیگن'],
  },
  'alexey-overchuk': {
    type: 'person',
    country: 'RU',
    title: ['Alexey Overchuk', 'Алексей Оверчук', 'الیکسی اوورچوک'],
  },
  'andrei-grechko': {
    type: 'person',
    country: 'SU',
    title: ['Andrei Grechko', 'Андрей Гречко', 'آندرے گریچکو'],
  },
  'andrey-rudenko': {
    type: 'person',
    country: 'RU',
    title: ['Andrey Rudenko', 'Андрей Руденко', 'آندرے رودینکو'],
  },
  'boris-yeltsin': {
    type: 'person',
    country: 'RU',
    title: ['Boris Yeltsin', 'Борис Ельцин', 'بورس یلسن'],
  },
  'denis-manturov': {
    type: 'person',
    country: 'RU',
    title: ['Denis Manturov', 'Денис Мантуров', 'ڈینس مانتوروف'],
  },
  'dmitry-medvedev': {
    type: 'person',
    country: 'RU',
    title: ['Dmitry Medvedev', 'Дмитрий Медведев', 'دمتری میدویدیف'],
  },
  'leonid-brezhnev': {
    type: 'person',
    country: 'SU',
    title: ['Leonid Brezhnev', 'Леонид Брежнев', 'لیونید بریژنیف'],
  },
  'mikhail-fradkov': {
    type: 'person',
    country: 'RU',
    title: ['Mikhail Fradkov', 'Михаил Фрадков', 'میخائل فرادکوف'],
  },
  'mikhail-mishustin': {
    type: 'person',
    country: 'RU',
    title: ['Mikhail Mishustin', 'Михаил Мишустин', 'میخائل میشوستن'],
  },
  'nikolai-podgorny': {
    type: 'person',
    country: 'SU',
    title: ['Nikolai Podgorny', 'Николай Подгорный', 'نکولائی پودگورنی'],
  },
  'nikolai-shulginov': {
    type: 'person',
    country: 'RU',
    title: ['Nikolai Shulginov', 'Николай Шульгинов', 'نکولائی شلگینوف'],
  },
  'sergei-shoigu': {
    type: 'person',
    country: 'RU',
    title: ['Sergei Shoigu', 'Сергей Шойгу', 'سرگئی شوئیگو'],
  },
  'sergei-tsivilev': {
    type: 'person',
    country: 'RU',
    title: ['Sergei Tsivilev', 'Сергей Цивилёв', 'سرگئی تسیویلیوف'],
  },
  'sergey-lavrov': {
    type: 'person',
    country: 'RU',
    title: ['Sergey Lavrov', 'Сергей Лавров', 'سرگئی لاوروف'],
    summary: [
      'Russian diplomat and minister.',
      'Российский дипломат, министр.',
      'روسی سفارت کار اور وزیر۔',
    ],
    offices: [
      {
        title: ['Minister of Foreign Affairs', 'Министр иностранных дел', 'وزیر خارجہ'],
        of: 'actor:foreign-ministry-of-russia',
        level: 'foreign_minister',
        date: '2012-02?/..',
        evidence: { 'tribune-2012-10-02': 2, 'bolo-jawan': 3 },
      },
    ],
  },
  'sergey-ryabkov': {
    type: 'person',
    country: 'RU',
    title: ['Sergey Ryabkov', 'Сергей Рябков', 'سرگئی ریابکوف'],
  },
  'valentina-matvienko': {
    type: 'person',
    country: 'RU',
    title: ['Valentina Matvienko', 'Валентина Матвиенко', 'ویلنٹینا ماتویینکو'],
  },
  'vladimir-putin': {
    type: 'person',
    country: 'RU',
    title: ['Vladimir Putin', 'Владимир Путин', 'ولادیمیر پوتن'],
    summary: ['Russian statesman.', 'Российский государственный деятель.', 'روسی مدبر۔'],
    offices: [
      {
        title: ['President', 'Президент', 'صدر'],
        of: 'actor:russia',
        level: 'head_of_state',
        date: '2017-06?/..',
        evidence: { 'the-news-2017-06-09': 2, 'bolo-jawan': 3 },
      },
    ],
  },
  'yevgeny-primakov': {
    type: 'person',
    country: 'RU',
    title: ['Yevgeny Primakov', 'Евгений Примаков', 'یوگینی پریماکوف'],
  },
  'yuri-kozlov': {
    type: 'person',
    country: 'RU',
    title: ['Yuri Kozlov', 'Юрий Козлов', 'یوری کوزلوف'],
  },
};
