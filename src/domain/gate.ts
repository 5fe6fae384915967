import type { Finding } from './checks/check';
import type { ReviewedDeal } from './review';
import type { Settings } from './settings';
import type { Stage, StageKind, Stages } from './stages';

/** What the gate says of a row at the stage in which it stands (spec §4 "Gate"). */
export type GateRuling =
  /** The stage is, or becomes, the row's accepted one. */
  | { readonly kind: 'accepted'; readonly stage: string }
  /** Red findings stand in the way: the row goes back, or, met by the recheck, has slipped past the gate. */
  | { readonly kind: 'refused'; readonly backTo: string; readonly because: readonly Finding[] }
  /** The same reds, but the setting only warns, or the row was never accepted. */
  | { readonly kind: 'warned'; readonly stage: string; readonly because: readonly Finding[] }
  /** Paid, blank and unknown stages leave the accepted one as it is. */
  | { readonly kind: 'unjudged' };

function isLater(stage: Stage, accepted: Stage): boolean {
  return stage.rank === accepted.rank ? stage.order > accepted.order : stage.rank > accepted.rank;
}

/** An overdue payment and a promise that is broken are no faults of the move. */
const NO_FAULT: readonly string[] = ['payment-overdue', 'promise-broken'];

/** Red findings that keep a deal from moving on. What was promised late must be able to ship (heading 10). */
function blockersOf(findings: readonly Finding[], kind: StageKind): Finding[] {
  const isShipping = kind === 'shipped';
  return findings.filter(
    ({ severity, check }) =>
      severity === 'red' && !NO_FAULT.includes(check) && !(isShipping && check === 'promise-unconfirmed'),
  );
}

/**
 * Judges a row at its own stage. Only a move to `deal` or `shipped` that is later than the accepted stage is refused;
 * `paid` is never refused and never becomes the accepted stage, so that paid → shipped is still judged.
 */
export function gateRulingOf({ deal, findings }: ReviewedDeal, stages: Stages, gate: Settings['gate']): GateRuling {
  const { stage, acceptedStage } = deal;
  if (stage === null || stage.kind === 'paid') return { kind: 'unjudged' };
  const accepted = acceptedStage === '' ? null : stages.named(acceptedStage);
  const isGuarded = stage.kind === 'deal' || stage.kind === 'shipped';
  const because = isGuarded && (accepted === null || isLater(stage, accepted)) ? blockersOf(findings, stage.kind) : [];
  if (because.length === 0) return { kind: 'accepted', stage: stage.name };
  if (accepted === null || gate === 'warn') return { kind: 'warned', stage: stage.name, because };
  return { kind: 'refused', backTo: acceptedStage, because };
}
