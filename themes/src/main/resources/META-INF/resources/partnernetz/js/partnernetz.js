/* Partnernetz: small comforts. Every page works without this file. */
"use strict";

(function () {
  const byId = (id) => document.getElementById(id);

  /* Menus are details elements: Escape, a click elsewhere or leaving by keyboard closes them. */
  const menus = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });
  document.addEventListener("click", (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("focusin", (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* A field that filters: of the links in the part data-filters it leaves those with all typed words; Enter follows the
     first. It has the focus as soon as its menu opens. */
  const finds = (field) => Array.from(byId(field.dataset.filters).querySelectorAll("a"));
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-filters]")) {
      const words = event.target.value.toLocaleLowerCase().split(/\s+/);
      const links = finds(event.target);
      links.forEach((link) => {
        const text = link.textContent.toLocaleLowerCase();
        link.hidden = !words.every((word) => text.includes(word));
      });
      const none = links.every((link) => link.hidden);
      byId(event.target.dataset.tells).textContent = none ? event.target.dataset.none : "";
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-filters]")) {
      const found = finds(event.target).find((link) => !link.hidden);
      if (found) {
        found.click();
      }
    }
  });
  document.addEventListener("toggle", (event) => {
    const field = event.target.open && event.target.querySelector("[data-filters]");
    if (field) {
      field.focus();
    }
  }, true);

  /* The error summary takes the focus, else a message after a redirect. */
  const first = document.querySelector("[role='alert'][data-focus]") || document.querySelector("[data-focus]");
  if (first) {
    first.focus();
  }

  /* Native dialogs: data-opens on a button, data-closes inside the dialog. */
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      const dialog = byId(opener.dataset.opens);
      if (dialog && dialog.showModal) {
        event.preventDefault();
        dialog.showModal();
      }
    }
    const closer = event.target.closest("[data-closes]");
    if (closer && closer.closest("dialog")) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
  });

  /* A file that is too large is refused before it is sent: data-limit says how many bytes it may have, data-large says
     so in words, in the element <id>-error beside the field. */
  const tooLarge = (field) => {
    const large = Array.from(field.files).some((file) => file.size > Number(field.dataset.limit));
    const told = byId(field.id + "-error");
    told.querySelector("span").textContent = large ? field.dataset.large : "";
    told.hidden = !large;
    field.setAttribute("aria-invalid", String(large));
    field.setAttribute("aria-describedby", field.id + "-hint" + (large ? " " + told.id : ""));
    field.closest(".field").classList.toggle("is-wrong", large);
    return large;
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-limit]")) {
      tooLarge(event.target);
    }
  });
  document.addEventListener("submit", (event) => {
    const wrong = Array.from(event.target.querySelectorAll("input[data-limit]")).find(tooLarge);
    if (wrong) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wrong.focus();
    }
  });

  /* Enter in a form with rows saves it, whatever button stands first. */
  document.addEventListener("keydown", (event) => {
    const sends = event.key === "Enter" && !event.isComposing && !event.defaultPrevented;
    const form = sends && event.target.matches("input") && event.target.form;
    const save = form && form.querySelector(".rows") && form.querySelector("button.btn--primary[type=submit]");
    if (save) {
      event.preventDefault();
      save.click();
    }
  });

  /* The key / leads to the search, unless somebody writes, or has switched the key off at the foot of the page: those who
     speak to their device may not want single keys. */
  const keyed = {
    get off() {
      try {
        return window.localStorage.getItem("search-key") === "off";
      } catch (blocked) {
        return false;
      }
    },
    set off(wanted) {
      try {
        window.localStorage.setItem("search-key", wanted ? "off" : "on");
      } catch (blocked) { /* it stays as it is */ }
    }
  };
  document.addEventListener("keydown", (event) => {
    const alone = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const field = alone && !keyed.off && !event.target.closest("input, textarea, select, [contenteditable], dialog[open]")
      && (byId("search-field") || document.querySelector("main input[type=search]"));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });
  document.querySelectorAll("[data-search-key]").forEach((button) => {
    const show = () => button.setAttribute("aria-pressed", String(!keyed.off));
    button.addEventListener("click", () => {
      keyed.off = !keyed.off;
      show();
    });
    show();
  });

  /* A form is sent once, however often somebody presses. */
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    event.target.dataset.sent = "yes";
    window.setTimeout(() => delete event.target.dataset.sent, 4000);
  });

  /* A colour is seen before it is saved: parts with data-previews take it from the field of that id, as derived from it
     by the style sheet; a part with data-tells-color says its value. */
  document.querySelectorAll("[data-previews], [data-tells-color]").forEach((part) => {
    const field = byId(part.dataset.previews || part.dataset.tellsColor);
    const show = () => {
      if (part.dataset.previews) {
        part.style.setProperty("--org-raw", field.value);
      } else {
        part.textContent = field.value;
      }
    };
    field.addEventListener("input", show);
    show();
  });

  /* Copies a secret that is shown once. */
  document.addEventListener("click", (event) => {
    const copier = event.target.closest("[data-copies]");
    if (copier && navigator.clipboard) {
      event.preventDefault();
      const told = byId(copier.dataset.copies);
      navigator.clipboard.writeText((told.value ?? told.textContent).trim()).then(() => {
        byId(copier.dataset.tells).textContent = copier.dataset.done;
      });
    }
  });
  document.querySelectorAll("[data-needs-script]").forEach((part) => part.removeAttribute("hidden"));
})();
