import { code, codeList } from '../code-list.ts';

export const agreementAction = codeList({
  name: 'agreementAction',
  title: ['Action', 'Действие', 'کارروائی'],
  origin: 'UN Treaty Collection glossary',
  codes: [
    code(
      'negotiated',
      ['Negotiated', 'Переговоры завершены', 'مذاکرات مکمل'],
      [
        'The text was settled in talks.',
        'Текст согласован на переговорах.',
        'متن مذاکرات میں طے ہوا۔',
      ],
    ),
    code(
      'initialled',
      ['Initialled', 'Парафировано', 'مختصر دستخط'],
      [
        'Negotiators put their initials to the text.',
        'Участники переговоров парафировали текст.',
        'مذاکرات کاروں نے متن پر مختصر دستخط کیے۔',
      ],
    ),
    code(
      'adopted',
      ['Adopted', 'Принято', 'اختیار کیا گیا'],
      [
        'The text was adopted by the body that made it.',
        'Текст принят составившим его органом.',
        'تیار کرنے والے ادارے نے متن اختیار کیا۔',
      ],
    ),
    code(
      'signed',
      ['Signed', 'Подписано', 'دستخط شدہ'],
      ['A party signed it.', 'Сторона подписала.', 'فریق نے دستخط کیے۔'],
    ),
    code(
      'ratified',
      ['Ratified', 'Ратифицировано', 'توثیق شدہ'],
      ['A party ratified it.', 'Сторона ратифицировала.', 'فریق نے توثیق کی۔'],
    ),
    code(
      'accepted_or_approved',
      ['Accepted or approved', 'Принято или утверждено', 'قبول یا منظور شدہ'],
      [
        'A party accepted or approved it in place of ratifying.',
        'Сторона приняла или утвердила вместо ратификации.',
        'فریق نے توثیق کے بجائے قبول یا منظور کیا۔',
      ],
    ),
    code(
      'acceded',
      ['Acceded', 'Присоединение', 'شمولیت'],
      [
        'A state joined without having signed.',
        'Государство присоединилось, не подписывая ранее.',
        'ریاست دستخط کے بغیر بعد میں شامل ہوئی۔',
      ],
    ),
    code(
      'notified',
      ['Notified', 'Уведомление', 'اطلاع'],
      [
        'A party told the other that its procedures are complete.',
        'Сторона уведомила о завершении своих процедур.',
        'فریق نے اپنی کارروائی مکمل ہونے کی اطلاع دی۔',
      ],
    ),
    code(
      'provisionally_applied',
      ['Provisionally applied', 'Временно применяется', 'عارضی اطلاق'],
      [
        'Applied before it is in force.',
        'Применяется до вступления в силу.',
        'نفاذ سے پہلے اطلاق۔',
      ],
    ),
    code(
      'in_force',
      ['In force', 'Вступило в силу', 'نافذ العمل'],
      ['It came into force.', 'Вступило в силу.', 'نافذ ہو گیا۔'],
    ),
    code(
      'amended',
      ['Amended', 'Изменено', 'ترمیم شدہ'],
      ['Its text was changed.', 'Текст изменён.', 'متن میں ترمیم ہوئی۔'],
    ),
    code(
      'suspended',
      ['Suspended', 'Приостановлено', 'معطل'],
      ['Its operation was suspended.', 'Действие приостановлено.', 'عمل درآمد معطل ہوا۔'],
    ),
    code(
      'terminated',
      ['Terminated', 'Прекращено', 'ختم کیا گیا'],
      [
        'It was ended by an act of a party or of all.',
        'Прекращено действием одной или всех сторон.',
        'ایک یا تمام فریقوں کے اقدام سے ختم ہوا۔',
      ],
    ),
    code(
      'expired',
      ['Expired', 'Срок действия истёк', 'میعاد ختم'],
      ['Its term ended.', 'Истёк срок действия.', 'میعاد پوری ہو گئی۔'],
    ),
    code(
      'superseded',
      ['Superseded', 'Заменено', 'متبادل نافذ'],
      [
        'A later instrument took its place.',
        'Заменено более поздним документом.',
        'بعد کی دستاویز نے جگہ لے لی۔',
      ],
    ),
    code(
      'registered',
      ['Registered', 'Зарегистрировано', 'رجسٹر شدہ'],
      [
        'Registered with the United Nations Secretariat.',
        'Зарегистрировано в Секретариате ООН.',
        'اقوامِ متحدہ کے سیکرٹریٹ میں رجسٹر ہوا۔',
      ],
    ),
  ],
});
