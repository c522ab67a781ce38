import { code, codeList } from '../code-list.ts';

export const role = codeList({
  name: 'role',
  title: ['Role', 'Роль', 'کردار'],
  origin: 'Chancery',
  codes: [
    code(
      'admin',
      ['Administrator', 'Администратор', 'منتظم'],
      [
        'Manages people, policies and imports, and may do everything else.',
        'Управляет пользователями, правилами и импортом и может всё остальное.',
        'صارفین، پالیسیوں اور درآمد کا انتظام کرتا ہے اور باقی سب کر سکتا ہے۔',
      ],
    ),
    code(
      'reviewer',
      ['Reviewer', 'Рецензент', 'جائزہ کار'],
      [
        'Approves and publishes what others write.',
        'Одобряет и публикует написанное другими.',
        'دوسروں کی تحریر منظور اور شائع کرتا ہے۔',
      ],
    ),
    code(
      'editor',
      ['Editor', 'Редактор', 'مدیر'],
      [
        'Writes records and sends them to review.',
        'Составляет записи и отправляет их на проверку.',
        'ریکارڈ لکھ کر جائزے کے لیے بھیجتا ہے۔',
      ],
    ),
    code(
      'analyst',
      ['Analyst', 'Аналитик', 'تجزیہ کار'],
      [
        'Reads the desk’s drafts and comments on them.',
        'Читает черновики редакции и комментирует их.',
        'ادارتی مسودے پڑھتا اور ان پر تبصرہ کرتا ہے۔',
      ],
    ),
  ],
});
