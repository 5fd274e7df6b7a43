/* Partnernetz: writing. Buttons for Markdown, characters left, preview without leaving the page, drafts kept. */
"use strict";

(function () {
  const WAIT = 1500;
  const byId = (id) => document.getElementById(id);

  /* Markdown buttons: data-mark is what goes around (bold), data-line what goes before each line (list, quote). */
  function surround(area, mark) {
    const from = area.selectionStart;
    const to = area.selectionEnd;
    area.setRangeText(mark + area.value.slice(from, to) + mark, from, to, "end");
    area.setSelectionRange(from + mark.length, to + mark.length);
  }

  function prefix(area, start) {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const to = area.selectionEnd;
    const lines = area.value.slice(from, to).split("\n");
    area.setRangeText(lines.map((line) => start + line).join("\n"), from, to, "end");
  }

  function link(area) {
    const from = area.selectionStart;
    const to = area.selectionEnd;
    const words = area.value.slice(from, to);
    area.setRangeText("[" + words + "](https://)", from, to, "end");
    area.setSelectionRange(area.selectionEnd - 1, area.selectionEnd - 1);
  }

  function toolbar(bar, area) {
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) {
        return;
      }
      area.focus();
      if (button.dataset.mark) {
        surround(area, button.dataset.mark);
      } else if (button.dataset.line) {
        prefix(area, button.dataset.line);
      } else {
        link(area);
      }
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  function counter(area, words) {
    const show = () => {
      const left = area.maxLength - area.value.length;
      words.textContent = left < area.maxLength / 5 ? words.dataset.words.replace("{0}", String(left)) : "";
    };
    area.addEventListener("input", show);
    show();
  }

  /* Quoting: the text of a post goes into the answer as a Markdown quote. */
  function quotes(area) {
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-quotes]");
      if (!button) {
        return;
      }
      event.preventDefault();
      const text = byId(button.dataset.quotes).innerText.trim().replace(/^/gm, "> ");
      area.setRangeText((area.value ? "\n\n" : "") + text + "\n\n", area.value.length, area.value.length, "end");
      area.focus();
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  async function showPreview(area, box) {
    const answer = await fetch(box.dataset.preview, {
      method: "POST",
      headers: { "Content-Type": "text/plain; charset=utf-8" },
      body: area.value,
    });
    if (!answer.ok || answer.redirected) {
      return false;
    }
    box.querySelector("[data-body]").innerHTML = await answer.text();
    box.hidden = false;
    return true;
  }

  function preview(area, box) {
    const button = byId(box.dataset.button);
    if (!button) {
      return;
    }
    button.addEventListener("click", (event) => {
      event.preventDefault();
      showPreview(area, box).then((shown) => {
        if (shown) {
          box.focus();
        } else {
          button.form.requestSubmit();
        }
      });
    });
  }

  /* By which a text is known again, without keeping it in the browser. */
  function mark(text) {
    let sum = 0;
    for (const letter of text.replace(/\r\n/g, "\n")) {
      sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
    }
    return text.length + " " + sum;
  }

  /* The draft is kept on the server while somebody writes; the stamp says so. */
  function draft(area, stamp) {
    let timer = 0;
    let saved = area.value;
    let sent = false;
    const save = async () => {
      if (sent || area.value === saved) {
        return;
      }
      const text = area.value;
      const answer = await fetch(area.dataset.draft, {
        method: "PUT",
        headers: { "Content-Type": "text/plain; charset=utf-8" },
        body: text,
        keepalive: text.length < 20000,
      });
      const told = answer.ok || answer.status === 413;
      if (told && !answer.redirected) {
        saved = text;
        stamp.hidden = false;
        stamp.querySelector("[data-words]").textContent = await answer.text();
      }
    };
    /* What is sent is no draft any more: leaving the page must not keep it once more, and "back" must not offer it to be
       sent again. A text that comes back with the page was not taken. */
    const flag = "sent " + area.dataset.draft;
    area.form.addEventListener("submit", () => {
      sent = true;
      window.clearTimeout(timer);
      window.sessionStorage.setItem(flag, mark(area.value));
    });
    window.addEventListener("pageshow", (event) => {
      if (!event.persisted && window.performance.getEntriesByType("navigation")[0].type !== "back_forward") {
        if (area.value !== "") {
          window.sessionStorage.removeItem(flag);
        }
      } else if (area.value !== "" && mark(area.value) === window.sessionStorage.getItem(flag)) {
        area.value = "";
        saved = "";
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    area.addEventListener("input", () => {
      sent = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(save, WAIT);
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        save();
      }
    });
  }

  /* The button that sends names the chosen circle. */
  document.querySelectorAll("[data-says-on]").forEach((circles) => {
    const button = byId(circles.dataset.saysOn);
    const say = () => {
      const chosen = circles.querySelector("input:checked");
      if (chosen) {
        button.textContent = chosen.dataset.says;
      }
    };
    circles.addEventListener("change", say);
    window.addEventListener("pageshow", say);
  });

  document.querySelectorAll("textarea[data-writer], textarea[data-draft]").forEach((area) => {
    const parts = (name) => document.querySelector("[data-" + name + "-of='" + area.id + "']");
    const bar = parts("bar");
    const words = parts("counter");
    const box = parts("preview");
    const stamp = parts("stamp");
    if (bar) {
      bar.hidden = false;
      toolbar(bar, area);
    }
    if (words) {
      counter(area, words);
    }
    if (box) {
      preview(area, box);
    }
    if (stamp && area.dataset.draft) {
      draft(area, stamp);
    }
    quotes(area);
    document.querySelectorAll("[data-quotes]").forEach((button) => button.removeAttribute("hidden"));
  });
})();
