import { code, codeList } from '../code-list.ts';

/** Highest first, as the design lists them. */
export const meetingLevel = codeList({
  name: 'meetingLevel',
  title: ['Level', 'Уровень', 'سطح'],
  origin: 'Chancery',
  codes: [
    code(
      'head_of_state',
      ['Head of state', 'Глава государства', 'سربراہِ مملکت'],
      ['Led by a head of state.', 'Во главе с главой государства.', 'قیادت سربراہِ مملکت کی۔'],
    ),
    code(
      'head_of_government',
      ['Head of government', 'Глава правительства', 'سربراہِ حکومت'],
      [
        'Led by a head of government.',
        'Во главе с главой правительства.',
        'قیادت سربراہِ حکومت کی۔',
      ],
    ),
    code(
      'foreign_minister',
      ['Foreign minister', 'Министр иностранных дел', 'وزیرِ خارجہ'],
      [
        'Led by the minister of foreign affairs.',
        'Во главе с министром иностранных дел.',
        'قیادت وزیرِ خارجہ کی۔',
      ],
    ),
    code(
      'other_minister',
      ['Other minister', 'Другой министр', 'دیگر وزیر'],
      [
        'Led by a minister other than of foreign affairs.',
        'Во главе с министром другого ведомства.',
        'قیادت کسی دوسرے وزیر کی۔',
      ],
    ),
    code(
      'deputy_minister',
      ['Deputy minister', 'Заместитель министра', 'نائب وزیر'],
      [
        'Led by a deputy minister or secretary.',
        'Во главе с заместителем министра.',
        'قیادت نائب وزیر یا سیکرٹری کی۔',
      ],
    ),
    code(
      'envoy',
      ['Envoy', 'Спецпредставитель', 'خصوصی ایلچی'],
      [
        'Led by a special envoy or representative.',
        'Во главе со специальным представителем.',
        'قیادت خصوصی ایلچی یا نمائندے کی۔',
      ],
    ),
    code(
      'ambassador',
      ['Ambassador', 'Посол', 'سفیر'],
      [
        'Led by an ambassador or head of mission.',
        'Во главе с послом или главой миссии.',
        'قیادت سفیر یا سربراہِ مشن کی۔',
      ],
    ),
    code(
      'agency_head',
      ['Head of agency', 'Руководитель ведомства', 'ادارے کا سربراہ'],
      [
        'Led by the head of a state agency or company.',
        'Во главе с руководителем ведомства или госкомпании.',
        'قیادت سرکاری ادارے یا کمپنی کے سربراہ کی۔',
      ],
    ),
    code(
      'military_chief',
      ['Military chief', 'Военачальник', 'عسکری سربراہ'],
      [
        'Led by a chief of staff or of a service.',
        'Во главе с начальником штаба или главнокомандующим видом войск.',
        'قیادت مسلح افواج یا کسی فوج کے سربراہ کی۔',
      ],
    ),
    code(
      'parliament_speaker',
      ['Speaker of parliament', 'Председатель парламента', 'اسپیکرِ پارلیمان'],
      [
        'Led by the presiding officer of a chamber.',
        'Во главе с председателем палаты.',
        'قیادت ایوان کے اسپیکر یا چیئرمین کی۔',
      ],
    ),
    code(
      'officials',
      ['Officials', 'Должностные лица', 'حکام'],
      [
        'Led by officials below these ranks.',
        'Во главе с должностными лицами ниже этих рангов.',
        'قیادت ان درجوں سے نیچے کے حکام کی۔',
      ],
    ),
  ],
});
