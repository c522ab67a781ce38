import type { ActorFixture, Keyed } from '../types.ts';

export const otherPersons: Keyed<ActorFixture> = {
  'emomali-rahmon': {
    type: 'person',
    country: 'TJ',
    title: ['Emomali Rahmon', 'Эмомали Рахмон', 'امام علی رحمان'],
  },
  'hamid-karzai': {
    type: 'person',
    country: 'AF',
    title: ['Hamid Karzai', 'Хамид Карзай', 'حامد کرزئی'],
  },
  'lal-bahadur-shastri': {
    type: 'person',
    country: 'IN',
    title: ['Lal Bahadur Shastri', 'Лал Бахадур Шастри', 'لال بہادر شاستری'],
  },
};
