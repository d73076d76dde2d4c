import * as Plot from '@observablehq/plot';

interface RowNames {
  /** Ids as they stand in the y scale. */
  readonly rows: readonly { id: string; label: string; strong: boolean }[];
  /** Over the rows, where there is no room beside them. */
  readonly narrow: boolean;
  readonly width: number;
  /** Pixels beside the rows. */
  readonly left: number;
  readonly align: 'start' | 'end';
  /** In a drawing with facets side by side: the first one. */
  readonly fx?: string;
}

/** The names of a chart's rows: beside them, or over them on a narrow page; cut with an ellipsis where they are too long. Strong ones are bold. */
export const rowNames = ({ rows, narrow, width, left, align, fx }: RowNames): Plot.Markish[] =>
  [false, true].map((strong) =>
    Plot.text(
      rows.filter((row) => row.strong === strong),
      {
        ...(fx === undefined ? {} : { fx: () => fx }),
        y: 'id',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: narrow ? 'start' : align,
        dx: narrow ? 0 : align === 'start' ? -left : -10,
        dy: narrow ? -11 : 0,
        fontSize: 13,
        fontWeight: strong ? 650 : 400,
        lineWidth: (narrow ? width - 8 : left - 14) / 13,
        textOverflow: 'ellipsis-end',
        fill: 'var(--ink)',
      },
    ),
  );
