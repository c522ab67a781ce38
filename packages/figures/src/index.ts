export { Chain, type ChainStep } from './chain.tsx';
export { COLOR, SIDE_COLOR, type Side } from './colors.ts';
export {
  EncounterCalendar,
  type EncounterCalendarProps,
  type EncounterLabels,
} from './encounter-calendar.tsx';
export type { Encounter } from './encounter-layout.ts';
export { encounterTable } from './encounter-table.ts';
export {
  EncounterSheet,
  PlaceMapSheet,
  StatusBoardSheet,
  TimelineSheet,
  TradeSheet,
} from './figure-sheets.tsx';
export { type FigureCell, FigureTable, type FigureTableProps, tableRows } from './figure-table.tsx';
export { formatDecimal, formatShort, formatWhen, type When } from './format.ts';
export type { Coordinates } from './map-frame.ts';
export type { MapPlace, MapRoute, PlacePrecision } from './map-layout.ts';
export { type PlaceKeyLabels, PlaceMap, type PlaceMapProps } from './place-map.tsx';
export { type PlaceRow, placeTable } from './place-table.ts';
export { type DatePrecision, datePrecision, PrecisionBar } from './precision-bar.tsx';
export { type BoardRow, StatusBoard, type StatusBoardProps } from './status-board.tsx';
export { statusBoardTable } from './status-board-table.ts';
export { StatusKey, StatusSwatch } from './status-key.tsx';
export { STATUS_LOOK, type StatusLook, statusLook } from './status-look.ts';
export {
  StatusStrip,
  type StatusStripProps,
  StatusStripTable,
  type StatusStripTableProps,
} from './status-strip.tsx';
export { type StripEntry, type StripSegment, stripSegments } from './strip-layout.ts';
export type { PromiseState, StripMark, StripPromise } from './strip-marks.tsx';
export type { AxisBounds, Direction, IsoDay, OpenDay } from './time-axis.ts';
export type { DensityCount, DensityRow } from './timeline-layout.ts';
export { TimelineOverview, type TimelineOverviewProps } from './timeline-overview.tsx';
export { timelineTable } from './timeline-table.ts';
export { TradeChart, type TradeChartProps } from './trade-chart.tsx';
export type { Qualifier, TradePoint, TradeSeries } from './trade-series.ts';
export { tradeTable } from './trade-table.ts';
