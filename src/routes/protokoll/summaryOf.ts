import type { Correction } from '$lib/model/correction.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

/** "4 rättelser: 2 ändrade, 1 struken, 1 tillagd." */
export function summaryOf(corrections: readonly Pick<Correction, 'action'>[], t: Text['protocols']['correct']): string {
  const n = (action: Correction['action']): number => corrections.filter((c) => c.action === action).length;
  return t.summary(corrections.length, n('change'), n('strike'), n('add'));
}
