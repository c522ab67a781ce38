import { actorType } from './lists/actor-type.ts';
import { agreementAction } from './lists/agreement-action.ts';
import { agreementBinding } from './lists/agreement-binding.ts';
import { agreementType } from './lists/agreement-type.ts';
import { changeClass } from './lists/change-class.ts';
import { claimRank } from './lists/claim-rank.ts';
import { country } from './lists/country.ts';
import { credibility } from './lists/credibility.ts';
import { currency } from './lists/currency.ts';
import { flow } from './lists/flow.ts';
import { formatRole } from './lists/format-role.ts';
import { frequency } from './lists/frequency.ts';
import { health } from './lists/health.ts';
import { language } from './lists/language.ts';
import { linkRelation } from './lists/link-relation.ts';
import { meetingLevel } from './lists/meeting-level.ts';
import { meetingState } from './lists/meeting-state.ts';
import { meetingType } from './lists/meeting-type.ts';
import { milestoneState } from './lists/milestone-state.ts';
import { nature } from './lists/nature.ts';
import { observationStatus } from './lists/observation-status.ts';
import { participantRole } from './lists/participant-role.ts';
import { periodType } from './lists/period-type.ts';
import { placePrecision } from './lists/place-precision.ts';
import { positionCompared } from './lists/position-compared.ts';
import { projectRole } from './lists/project-role.ts';
import { projectStatus } from './lists/project-status.ts';
import { promiseState } from './lists/promise-state.ts';
import { qualifier } from './lists/qualifier.ts';
import { revisionState } from './lists/revision-state.ts';
import { role } from './lists/role.ts';
import { sector } from './lists/sector.ts';
import { sourceReliability } from './lists/source-reliability.ts';
import { sourceType } from './lists/source-type.ts';
import { statusBasis } from './lists/status-basis.ts';
import { statusEntry } from './lists/status-entry.ts';
import { statusReason } from './lists/status-reason.ts';
import { unit } from './lists/unit.ts';
import { valuation } from './lists/valuation.ts';
import { visitClass } from './lists/visit-class.ts';

/** Every code list, by name. */
export const codeLists = {
  actorType,
  agreementAction,
  agreementBinding,
  agreementType,
  changeClass,
  claimRank,
  country,
  credibility,
  currency,
  flow,
  formatRole,
  frequency,
  health,
  language,
  linkRelation,
  meetingLevel,
  meetingState,
  meetingType,
  milestoneState,
  nature,
  observationStatus,
  participantRole,
  periodType,
  placePrecision,
  positionCompared,
  projectRole,
  projectStatus,
  promiseState,
  qualifier,
  revisionState,
  role,
  sector,
  sourceReliability,
  sourceType,
  statusBasis,
  statusEntry,
  statusReason,
  unit,
  valuation,
  visitClass,
};

export type CodeListName = keyof typeof codeLists;
export const isCodeListName = (name: string): name is CodeListName =>
  Object.hasOwn(codeLists, name);
export const codeListNames = Object.keys(codeLists).filter(isCodeListName);

/** The codes of a list as a union of literals. */
export type CodeOf<N extends CodeListName> = (typeof codeLists)[N]['codes'][number]['code'];
