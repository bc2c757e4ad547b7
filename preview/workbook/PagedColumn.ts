import { followLine, type LineChange } from "./rects";

const PAGE_ROWS = 4096;

interface Page<T> {
  readonly cells: (T | undefined)[];
  filled: number;
}

/** One column of a sheet: rows in pages that exist only where something is, so that a full sheet stays arrays. */
export class PagedColumn<T> {
  private pages: (Page<T> | undefined)[] = [];

  get(row: number): T | undefined {
    return this.pages[Math.floor(row / PAGE_ROWS)]?.cells[row % PAGE_ROWS];
  }

  set(row: number, value: T | undefined): void {
    const index = Math.floor(row / PAGE_ROWS);
    let page = this.pages[index];
    if (page === undefined) {
      if (value === undefined) {
        return;
      }
      page = this.addPage(index);
    }
    const at = row % PAGE_ROWS;
    if (page.cells[at] === undefined) {
      if (value === undefined) {
        return;
      }
      page.filled++;
    } else if (value === undefined) {
      page.filled--;
    }
    if (page.filled === 0) {
      this.pages[index] = undefined;
    } else {
      page.cells[at] = value;
    }
  }

  /** The first filled row, or -1. */
  first(): number {
    const index = this.pages.findIndex((page) => page !== undefined);
    const cells = this.pages[index]?.cells;
    return cells === undefined
      ? -1
      : index * PAGE_ROWS + cells.findIndex((cell) => cell !== undefined);
  }

  /** The last filled row, or -1. */
  last(): number {
    const index = lastFilled(this.pages);
    const cells = this.pages[index]?.cells;
    return cells === undefined ? -1 : index * PAGE_ROWS + lastFilled(cells);
  }

  forEach(visit: (value: T, row: number) => void): void {
    this.pages.forEach((page, index) => {
      page?.cells.forEach((value, at) => {
        if (value !== undefined) {
          visit(value, index * PAGE_ROWS + at);
        }
      });
    });
  }

  clear(top: number, bottom: number): void {
    for (
      let index = Math.floor(top / PAGE_ROWS);
      index < this.pages.length && index * PAGE_ROWS <= bottom;
      index++
    ) {
      if (top <= index * PAGE_ROWS && bottom >= (index + 1) * PAGE_ROWS - 1) {
        this.pages[index] = undefined;
      } else if (this.pages[index] !== undefined) {
        const end = Math.min(bottom, (index + 1) * PAGE_ROWS - 1);
        for (let row = Math.max(top, index * PAGE_ROWS); row <= end; row++) {
          this.set(row, undefined);
        }
      }
    }
  }

  changeRows(change: LineChange): void {
    const old = this.pages;
    this.pages = [];
    old.forEach((page, index) => {
      page?.cells.forEach((value, at) => {
        const row = followLine(index * PAGE_ROWS + at, change);
        if (row !== null && value !== undefined) {
          this.set(row, value);
        }
      });
    });
  }

  private addPage(index: number): Page<T> {
    while (this.pages.length < index) {
      this.pages.push(undefined);
    }
    const page: Page<T> = { cells: new Array<T | undefined>(PAGE_ROWS), filled: 0 };
    this.pages[index] = page;
    return page;
  }
}

function lastFilled(list: readonly unknown[]): number {
  let index = list.length - 1;
  while (index >= 0 && list[index] === undefined) {
    index--;
  }
  return index;
}
