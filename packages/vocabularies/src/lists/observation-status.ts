import { code, codeList } from '../code-list.ts';

export const observationStatus = codeList({
  name: 'observationStatus',
  title: ['Observation status', 'Статус наблюдения', 'مشاہدے کی حیثیت'],
  origin: 'SDMX CL_OBS_STATUS',
  codes: [
    code(
      'A',
      ['Normal', 'Обычное', 'معمول'],
      [
        'Nothing special is to be said of it.',
        'Особых пометок нет.',
        'کوئی خاص بات قابلِ ذکر نہیں۔',
      ],
      { crosswalk: { sdmx: 'A' } },
    ),
    code(
      'B',
      ['Break', 'Разрыв ряда', 'سلسلے میں انقطاع'],
      [
        'Not comparable with the one before.',
        'Несопоставимо с предыдущим.',
        'پچھلی قدر سے قابلِ موازنہ نہیں۔',
      ],
      { crosswalk: { sdmx: 'B' } },
    ),
    code(
      'E',
      ['Estimated', 'Оценка', 'تخمینہ'],
      ['Estimated by its compiler.', 'Оценено составителем.', 'مرتب کنندہ کا تخمینہ۔'],
      { crosswalk: { sdmx: 'E' } },
    ),
    code(
      'F',
      ['Forecast', 'Прогноз', 'پیش گوئی'],
      [
        'Forecast for a period not yet over.',
        'Прогноз на незавершённый период.',
        'نامکمل مدت کے لیے پیش گوئی۔',
      ],
      { crosswalk: { sdmx: 'F' } },
    ),
    code(
      'I',
      ['Imputed', 'Импутировано', 'قیاسی اندراج'],
      [
        'Filled in by its compiler in place of a missing value.',
        'Подставлено составителем вместо отсутствующего значения.',
        'غائب قدر کی جگہ مرتب کنندہ نے درج کی۔',
      ],
      { crosswalk: { sdmx: 'I' } },
    ),
    code(
      'M',
      ['Missing', 'Отсутствует', 'غیر موجود'],
      ['There is no value.', 'Значения нет.', 'کوئی قدر موجود نہیں۔'],
      { crosswalk: { sdmx: 'M' } },
    ),
    code(
      'P',
      ['Provisional', 'Предварительное', 'عارضی'],
      [
        'Its compiler expects to revise it.',
        'Составитель предполагает пересмотр.',
        'مرتب کنندہ کو نظرثانی کی توقع ہے۔',
      ],
      { crosswalk: { sdmx: 'P' } },
    ),
    code(
      'U',
      ['Low reliability', 'Низкая надёжность', 'کم قابلِ اعتماد'],
      [
        'Its compiler calls it unreliable.',
        'Составитель считает его ненадёжным.',
        'مرتب کنندہ اسے کم قابلِ اعتماد کہتا ہے۔',
      ],
      { crosswalk: { sdmx: 'U' } },
    ),
    code(
      'V',
      ['Unvalidated', 'Не проверено', 'غیر توثیق شدہ'],
      [
        'Received but not yet validated.',
        'Получено, но ещё не проверено.',
        'موصول ہوئی مگر توثیق نہیں ہوئی۔',
      ],
      { crosswalk: { sdmx: 'V' } },
    ),
  ],
});
