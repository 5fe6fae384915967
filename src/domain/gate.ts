import type { Finding } from './checks/check';
import type { Rules } from './context';
import type { Deal } from './deal';
import { isHead, isPosition, rowsOf, typedOf } from './positions/part';

import type { ReviewedDeal } from './review';
import { isBefore } from './stages';
import type { Stage, StageKind } from './stages';

/** What the gate says of a row at the stage in which it stands (spec §4 "Gate"). */
export type GateRuling =
  /** The stage is, or becomes, the row's accepted one. */
  | { readonly kind: 'accepted'; readonly stage: string }
  /** Findings stand in the way: the row goes back, or, met by the recheck, has slipped past the gate. */
  | { readonly kind: 'refused'; readonly backTo: string; readonly because: readonly Finding[] }
  /** The same findings, but the setting only warns, or the row was never accepted. */
  | { readonly kind: 'warned'; readonly stage: string; readonly because: readonly Finding[] }
  /** Paid and blank stages leave the accepted one as it is, and so does a word that is none where nothing is refused. */
  | { readonly kind: 'unjudged' };

const UNJUDGED: GateRuling = { kind: 'unjudged' };

/** An overdue payment and a promise that is broken are no faults of the move. */
const NO_FAULT: readonly string[] = ['payment-overdue', 'promise-broken'];

/** Kinds of stage whose moves are judged by what is red. */
const GUARDED: Readonly<Record<Rules['settings']['gateFrom'], readonly StageKind[]>> = {
  deal: ['deal', 'shipped'],
  quote: ['quote', 'deal', 'shipped'],
};

/** A loss has no rank, and is a move from wherever. */
function isMove(stage: Stage, accepted: Stage): boolean {
  return stage.kind === 'lost' ? accepted.kind !== 'lost' : isBefore(accepted, stage);
}

/**
 * What keeps a deal from moving to the stage: fields that are marked so, and from the guarded stages on what is red and, if
 * the team says so, a stage without its evidence. What was promised late must be able to ship (heading 10).
 */
function blockersOf(findings: readonly Finding[], stage: Stage, { gateFrom, evidence }: Rules['settings']): Finding[] {
  const isGuarded = GUARDED[gateFrom].includes(stage.kind);
  const isRedFault = ({ severity, check }: Finding): boolean =>
    severity === 'red' && !NO_FAULT.includes(check) && !(stage.kind === 'shipped' && check === 'promise-unconfirmed');
  return findings.filter((finding) => {
    const { check, fault } = finding;
    if (check === 'required-field-missing') return fault.some((field) => stage.allBlockingFields.includes(field));
    return isGuarded && (isRedFault(finding) || (evidence === 'block' && check === 'stage-without-evidence'));
  });
}

/** Of a head with positions what stands against any of its rows, of another row its own. */
function findingsAgainst(reviewed: ReviewedDeal): readonly Finding[] {
  const isOfSeveral = reviewed.facts.part !== null && isHead(reviewed);
  return isOfSeveral ? rowsOf(reviewed).flatMap((row) => row.findings) : reviewed.findings;
}

/** A stage in the team's own word for it, so that a refused move puts back what stood there; its name where an outcome gave it. */
function asTyped({ stageText }: Deal, stage: Stage, stages: Rules['stages']): string {
  return stages.named(stageText) === stage ? stageText : stage.name;
}

/**
 * Judges a row at its own stage. Only a move that is later than the accepted stage is refused, to a loss a blank field that
 * is marked; `paid` is never refused and never becomes the accepted stage, so that paid → shipped is still judged. Where
 * moves are refused, so is one from an accepted stage to a word that is none (heading 10). Of several rows that are one deal
 * the head moves, with what stands against any of them; a position moves by itself only at a stage of its own (spec 17).
 */
export function gateRulingOf(
  reviewed: ReviewedDeal,
  { stages, settings }: Pick<Rules, 'stages' | 'settings'>,
): GateRuling {
  const { stage, stageText, acceptedStage } = reviewed.deal;
  const isPulled = isPosition(reviewed.facts) && typedOf(reviewed).stageText === '';
  if (isPulled) return UNJUDGED;
  const findings = findingsAgainst(reviewed);
  const accepted = acceptedStage === '' ? null : stages.named(acceptedStage);
  const refuses = accepted !== null && settings.gate === 'block';
  if (stage === null) {
    const because = refuses && stageText !== '' ? findings.filter(({ check }) => check === 'stage-unknown') : [];
    return because.length === 0 ? UNJUDGED : { kind: 'refused', backTo: acceptedStage, because };
  }
  if (stage.kind === 'paid') return UNJUDGED;
  const because = accepted === null || isMove(stage, accepted) ? blockersOf(findings, stage, settings) : [];
  const taken = asTyped(reviewed.deal, stage, stages);
  if (because.length === 0) return { kind: 'accepted', stage: taken };
  if (!refuses) return { kind: 'warned', stage: taken, because };
  return { kind: 'refused', backTo: acceptedStage, because };
}
