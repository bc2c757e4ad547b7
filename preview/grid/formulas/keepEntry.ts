import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

/**
 * Keeps what is being typed into a cell when that cell's formula gives its result meanwhile.
 *
 * The grid shows a cell anew whenever its value is set, in its editor too: what was typed was gone, or the rest of it
 * went before it. The editor is filled when it opens, and nothing else fills it.
 */
export function keepEntry(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}
