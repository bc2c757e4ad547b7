import { Door } from "../Door";
import type { SelfCheckPage, SelfCheckTools } from "./SelfCheckPage";
import type { SelfCheckAction, SelfCheckState } from "./selfCheckState";

/** What the door needs; the rest comes with the check. */
type DoorTools = Omit<SelfCheckTools, "changed"> & {
  readonly dispatch: (action: SelfCheckAction) => void;
};

/** The way to checking this Excel. */
export function selfCheckDoor({ dispatch, ...tools }: DoorTools): Door<SelfCheckPage> {
  const tell = (selfCheck: SelfCheckState): void => dispatch({ type: "selfCheck", selfCheck });
  return new Door(async () => {
    const { SelfCheckPage, selfCheckView } = await import(
      /* webpackChunkName: "selfCheck" */ "./index"
    );
    const page: SelfCheckPage = new SelfCheckPage({
      ...tools,
      changed: (content) =>
        tell(content === null ? { kind: "closed" } : { kind: "loaded", content, view }),
    });
    const view = selfCheckView(page);
    return page;
  }, tell);
}
