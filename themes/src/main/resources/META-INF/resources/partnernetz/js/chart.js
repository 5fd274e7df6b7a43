// SPDX-License-Identifier: EUPL-1.2
// Draws tables of the page as charts. Without it, and on paper, the tables say the same.
(() => {
  "use strict";

  const language = document.documentElement.lang || "de";
  /* As the tables write numbers: a minus instead of a hyphen, and no minus before zero. */
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "negative" });

  /* The colours of the text and of negative numbers as this theme has them; contrast themes and forced colours included. */
  const coloursOf = (figure) => {
    const text = getComputedStyle(figure);
    const style = getComputedStyle(document.documentElement);
    const token = (name) => style.getPropertyValue(name).trim() || text.color;
    const forced = matchMedia("(forced-colors: active)").matches;
    return forced
      ? { text: "CanvasText", grid: "GrayText", line: "LinkText", below: "Highlight" }
      : { text: text.color, grid: token("--color-border"), line: token("--color-link"), below: token("--color-danger") };
  };

  const line = (values, colour) => ({
    borderColor: colour.line,
    pointBackgroundColor: values.map((value) => (value < 0 ? colour.below : colour.line)),
    pointStyle: values.map((value) => (value < 0 ? "rectRot" : "circle")),
    pointRadius: values.map((value) => (value < 0 ? 5 : 2)),
    segment: { borderDash: (part) => (part.p1.parsed.y < 0 ? [5, 4] : undefined) },
  });

  const bar = (values, colour) => ({
    backgroundColor: values.map((value) => (value < 0 ? colour.below : colour.line)),
  });

  const options = (colour, said) => ({
    animation: false,
    maintainAspectRatio: false,
    plugins: { legend: { display: false }, tooltip: { callbacks: { label: (point) => said(point.parsed.y) } } },
    scales: {
      x: { ticks: { color: colour.text, maxRotation: 0, autoSkipPadding: 16 }, grid: { color: colour.grid } },
      y: {
        ticks: { color: colour.text, callback: said },
        grid: { color: (tick) => (tick.tick.value === 0 ? colour.text : colour.grid) },
      },
    },
  });

  const start = (figure) => {
    const { chart: table, label, kind, unit } = figure.dataset;
    const rows = [...document.querySelectorAll(`table[id^="${table}"] tr[data-value]`)];
    if (!rows.length || !globalThis.Chart) {
      return;
    }
    const values = rows.map((row) => Number(row.dataset.value));
    const labels = rows.map((row) => row.cells[0].textContent.trim());
    const said = (value) => number.format(value).replace("-", "\u2212") + (unit ? `\u00a0${unit}` : "");
    let chart;
    const draw = () => {
      const colour = coloursOf(figure);
      const looks = kind === "bar" ? bar(values, colour) : line(values, colour);
      chart?.destroy();
      Chart.defaults.font.family = getComputedStyle(figure).fontFamily;
      chart = new Chart(figure.querySelector("canvas"), {
        type: kind,
        data: { labels, datasets: [{ label, data: values, ...looks }] },
        options: options(colour, said),
      });
    };
    figure.hidden = false;
    draw();
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", draw);
    }
  };

  document.querySelectorAll("figure[data-chart][hidden]").forEach(start);
})();
