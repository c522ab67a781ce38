export { COLOR, SIDE_COLOR, type Side } from './colors.ts';
export {
  EncounterCalendar,
  type EncounterCalendarProps,
  type EncounterLabels,
  EncounterTable,
} from './encounter-calendar.tsx';
export type { Encounter } from './encounter-layout.ts';
export { FigureTable } from './figure-table.tsx';
export { formatDecimal, formatShort, formatWhen, type When } from './format.ts';
export {
  type BoardRow,
  StatusBoard,
  type StatusBoardProps,
  StatusBoardTable,
} from './status-board.tsx';
export { StatusKey, StatusSwatch } from './status-key.tsx';
export { STATUS_LOOK, type StatusLook, statusLook } from './status-look.ts';
export {
  StatusStrip,
  type StatusStripProps,
  StatusStripTable,
  type StatusStripTableProps,
} from './status-strip.tsx';
export { type StripEntry, type StripSegment, stripSegments } from './strip-layout.ts';
export type { PromiseState, StripCheck, StripPromise } from './strip-marks.tsx';
export type { AxisBounds, Direction, IsoDay, OpenDay } from './time-axis.ts';
export { TradeChart, type TradeChartProps, TradeTable } from './trade-chart.tsx';
export type { Qualifier, TradePoint, TradeSeries } from './trade-layout.ts';
