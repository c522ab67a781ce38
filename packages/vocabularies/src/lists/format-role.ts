import { code, codeList } from '../code-list.ts';

export const formatRole = codeList({
  name: 'formatRole',
  title: ['Role in a format', 'Роль в формате', 'فورم میں حیثیت'],
  origin: 'Chancery',
  codes: [
    code(
      'member',
      ['Member', 'Участник', 'رکن'],
      ['Takes part in full.', 'Участвует в полном объёме.', 'مکمل طور پر شریک ہے۔'],
    ),
    code(
      'co_chair',
      ['Co-chair', 'Сопредседатель', 'شریک صدر'],
      [
        'Chairs together with the other side.',
        'Председательствует вместе с другой стороной.',
        'دوسرے فریق کے ساتھ مل کر صدارت کرتا ہے۔',
      ],
    ),
    code(
      'initiator',
      ['Initiator', 'Инициатор', 'محرک'],
      [
        'Called the format into being and convenes it.',
        'Создал формат и созывает его.',
        'فورم قائم کیا اور اس کا اجلاس بلاتا ہے۔',
      ],
    ),
    code(
      'observer',
      ['Observer', 'Наблюдатель', 'مبصر'],
      [
        'Attends without the rights of a member.',
        'Присутствует без прав участника.',
        'رکن کے حقوق کے بغیر شریک ہوتا ہے۔',
      ],
    ),
    code(
      'invited',
      ['Invited', 'Приглашённый', 'مدعو'],
      ['Takes part on invitation.', 'Участвует по приглашению.', 'دعوت پر شریک ہوتا ہے۔'],
    ),
  ],
});
