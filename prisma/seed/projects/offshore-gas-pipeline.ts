import type { ProjectFixture } from '../types.ts';

export const offshoreGasPipeline: ProjectFixture = {
  title: ['Offshore gas pipeline', 'Морской газопровод', 'سمندری گیس پائپ لائن'],
  summary: [
    'Undersea line that would bring gas from the Middle East to South Asia.',
    'Подводный газопровод для поставок газа с Ближнего Востока в Южную Азию.',
    'زیرِ سمندر لائن جو مشرقِ وسطیٰ سے جنوبی ایشیا تک گیس لائے گی۔',
  ],
  topics: ['energy'],
  sector: 'gas',
  nature: 'built',
  history: [
    {
      fact: 115,
      evidence: { 'aaj-2018-09-27': 3 },
      date: '2018-09-27',
      status: 'agreed',
      basis: 'announced_both',
      note: [
        'Memorandum signed in Moscow; Gazprom pays for the feasibility study.',
        'Меморандум подписан в Москве; «Газпром» оплачивает технико-экономическое обоснование.',
        'ماسکو میں یادداشت پر دستخط؛ فزیبلٹی کا خرچ گیزپروم اٹھائے گا۔',
      ],
    },
    {
      fact: 121,
      evidence: { 'samaa-2019-02-06': 3, 'pakobserver-2019-02-06': 3 },
      date: '2019-02-06',
      basis: 'announced_both',
      note: [
        'Gazprom and Inter State Gas Systems sign a paper on the study in Islamabad. Some call it an agreement, others a memorandum; one headline speaks of exploration.',
        '«Газпром» и Inter State Gas Systems подписывают в Исламабаде документ об исследовании. Одни называют его соглашением, другие — меморандумом; один заголовок говорит о разведке.',
        'گیزپروم اور انٹر اسٹیٹ گیس سسٹمز نے اسلام آباد میں مطالعے کی دستاویز پر دستخط کیے۔ کچھ اسے معاہدہ، کچھ یادداشت کہتے ہیں؛ ایک سرخی تلاش کی بات کرتی ہے۔',
      ],
    },
  ],
  cost: [
    {
      value: '10',
      qualifier: 'about',
      unit: 'billion',
      currency: 'USD',
      evidence: { 'aaj-2018-09-27': 3 },
    },
  ],
  capacity: [
    {
      value: '0.5',
      to: '1',
      qualifier: 'between',
      unit: 'bcf_d',
      evidence: { 'aaj-2018-09-27': 3 },
    },
  ],
  parties: [
    { actor: 'actor:gazprom', role: 'sponsor', evidence: { 'aaj-2018-09-27': 3 } },
    {
      actor: 'actor:inter-state-gas-systems',
      role: 'sponsor',
      evidence: { 'samaa-2019-02-06': 3 },
    },
  ],
};
