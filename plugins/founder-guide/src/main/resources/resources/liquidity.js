// SPDX-License-Identifier: EUPL-1.2
// Draws the closings of the tables on this page as a line. Without it, and on paper, the tables say the same.
(() => {
  "use strict";

  const figure = document.querySelector("figure[data-liquidity]");
  const rows = [...document.querySelectorAll("table.liquidity tr[data-closing]")];
  if (!figure || !rows.length || !globalThis.Chart) {
    return;
  }
  const language = document.documentElement.lang || "de";
  /* As the tables write sums: the sign of the currency behind, a minus instead of a hyphen, and no minus before zero. */
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "negative" });
  const money = (value) => `${number.format(value).replace("-", "\u2212")}\u00a0€`;
  const closings = rows.map((row) => Number(row.dataset.closing) / 100);
  let chart;

  /* The colours of the text and of negative sums as this theme has them; contrast themes and forced colours included. */
  const colours = () => {
    const text = getComputedStyle(figure);
    const style = getComputedStyle(document.documentElement);
    const token = (name) => style.getPropertyValue(name).trim() || text.color;
    const forced = matchMedia("(forced-colors: active)").matches;
    return forced
      ? { text: "CanvasText", grid: "GrayText", line: "LinkText", below: "Highlight" }
      : { text: text.color, grid: token("--color-border"), line: token("--color-link"), below: token("--color-danger") };
  };

  const draw = () => {
    const colour = colours();
    chart?.destroy();
    Chart.defaults.font.family = getComputedStyle(figure).fontFamily;
    chart = new Chart(figure.querySelector("canvas"), {
      type: "line",
      data: {
        labels: rows.map((row) => row.cells[0].textContent),
        datasets: [{
          label: figure.dataset.liquidity,
          data: closings,
          borderColor: colour.line,
          pointBackgroundColor: closings.map((closing) => (closing < 0 ? colour.below : colour.line)),
          pointStyle: closings.map((closing) => (closing < 0 ? "rectRot" : "circle")),
          pointRadius: closings.map((closing) => (closing < 0 ? 5 : 2)),
          segment: { borderDash: (part) => (part.p1.parsed.y < 0 ? [5, 4] : undefined) },
        }],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (point) => money(point.parsed.y) } },
        },
        scales: {
          x: { ticks: { color: colour.text, maxRotation: 0, autoSkipPadding: 16 }, grid: { color: colour.grid } },
          y: {
            ticks: { color: colour.text, callback: money },
            grid: { color: (line) => (line.tick.value === 0 ? colour.text : colour.grid) },
          },
        },
      },
    });
  };

  figure.hidden = false;
  draw();
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", draw);
  }
})();
