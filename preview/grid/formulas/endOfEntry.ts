import {
  CommandType,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";

const COMMAND = "preview.operation.end-formula";
/** Before the keys of the grid's list of functions, which are at 1000. */
const PRIORITY = 1_001;
const NAME_BEFORE_CARET = /[\p{L}\p{N}_.]$/u;

/**
 * Ends a formula with Enter and Tab, however fast they follow.
 *
 * While the user types, the grid waits for a pause of 300 ms before it shows or hides its list of functions, and an open
 * list takes both keys. After a pause within a name, the list stays through all that is typed fast, so that Enter at the
 * end put a function in place of that name or did nothing at all, and the cell stayed as it was. A list is for a name
 * before the caret; where there is none, the keys end the entry.
 */
export function mendEndOfEntry(injector: Injector): IDisposable[] {
  const editors = injector.get(IEditorService);
  const commands = injector.get(ICommandService);
  const bridge = injector.get(IEditorBridgeService);

  const isAfterFormula = (): boolean => {
    const editor = editors.getFocusEditor();
    const id = editor?.getEditorId();
    if (id !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY && id !== DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)
      return false;
    const text = editor?.getDocumentData().body?.dataStream ?? "";
    const [selection, ...more] = editor?.getSelectionRanges() ?? [];
    if (!text.startsWith("=") || selection?.collapsed !== true || more.length > 0) return false;
    return !NAME_BEFORE_CARET.test(text.slice(0, selection.startOffset));
  };

  return [
    commands.registerCommand({
      id: COMMAND,
      type: CommandType.OPERATION,
      handler: (_accessor, { keycode }: { keycode: KeyCode }) => {
        const unitId = bridge.getEditCellState()?.unitId;
        if (unitId === undefined) return false;
        bridge.disableForceKeepVisible();
        const eventType = DeviceInputEventType.Keyboard;
        const change = { visible: false, eventType, keycode, unitId };
        return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, change);
      },
    }),
    ...[KeyCode.ENTER, KeyCode.TAB].map((keycode) =>
      injector.get(IShortcutService).registerShortcut({
        id: COMMAND,
        binding: keycode,
        priority: PRIORITY,
        preconditions: isAfterFormula,
        staticParameters: { keycode },
      })
    ),
  ];
}
