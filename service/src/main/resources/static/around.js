/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

// The network around a place, to be explored: an extra beside the tables, which hold all of it.
(() => {
  "use strict";

  const SIGNS = {
    school: ["ellipse", "#1d70b8"],
    network: ["rectangle", "#00703c"],
    post: ["triangle", "#912b88"],
    agency: ["diamond", "#d4351c"],
    authority: ["hexagon", "#505a5f"],
    activity: ["pentagon", "#b58840"],
  };
  const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const MOST = 2000;
  const AT_A_TIME = 60;
  const GAP = 24;

  // In more places than these nothing glides: each step of it would draw all of them anew.
  const MANY = 300;
  const NAMES = 40;
  const LETTERS = 12;

  const part = document.getElementById("graph");
  const canvas = document.getElementById("graph-canvas");
  const status = document.getElementById("graph-status");
  const links = document.getElementById("graph-links");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");

  const count = (number, noun) =>
    `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
  const position = (node) => ({ x: node.x, y: node.y });
  const asNode = (node, at) => ({ group: "nodes", data: node, position: at });
  const asTie = (tie) => ({
    group: "edges",
    data: { id: tie.id, source: tie.from, target: tie.to },
    classes: tie.pen,
  });

  const style = () => [
    {
      selector: "node",
      style: {
        width: 15, height: 15, "border-width": 1, "border-color": "#0b0c0c",
      },
    },
    {
      selector: "node.named",
      style: {
        label: "data(label)", "font-family": "arial, sans-serif", color: "#0b0c0c",
        "text-valign": "bottom", "text-background-color": "#ffffff",
        "text-background-opacity": 0.8, "z-index": 8,
      },
    },
    ...Object.entries(SIGNS).map(([kind, [shape, colour]]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, "background-color": colour },
    })),
    { selector: "node[steps = 0]", style: { width: 24, height: 24 } },
    {
      selector: "edge",
      style: { width: 1, "line-color": "#626a6e", "curve-style": "haystack" },
    },
    { selector: "edge.dotted", style: { "line-style": "dotted" } },
    { selector: "edge.dashed", style: { "line-style": "dashed" } },
    {
      selector: "node.current",
      style: {
        "border-width": 4, "overlay-color": "#ffdd00", "overlay-opacity": 0.5,
        "overlay-padding": 6, "z-index": 9,
      },
    },
  ];

  const fetched = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new Error(`${address}: ${answer.status}`);
    }
    return answer.json();
  };

  const start = (elements) => {
    part.hidden = false;
    document.getElementById("graph-still").hidden = true;
    const cy = window.cytoscape({
      container: canvas,
      elements: [
        ...elements.nodes.map((node) => asNode(node, position(node))),
        ...elements.ties.map(asTie),
      ],
      style: style(),
      layout: { name: "preset", fit: true, padding: 20 },
      autounselectify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      autoungrabify: true,
      minZoom: 0.05,
      maxZoom: 4,
      textureOnViewport: true,
    });
    let growing = false;
    let waiting = 0;

    const glides = () => !still.matches && cy.nodes().length <= MANY;
    const selected = () => cy.nodes(".current").first();
    const further = (node) => Math.max(0, node.data("ties") - node.connectedEdges().length);

    const tell = (node, before) => {
      const data = node.data();
      status.textContent =
        `${before}${data.words}: ${data.kind}, ${count(data.steps, "step")} away, ` +
        `${count(node.connectedEdges().length, "tie")} shown and ` +
        `${further(node).toLocaleString("en-GB")} further. ` +
        `${count(cy.nodes().length, "place")} shown.`;
      links.replaceChildren(
        ...[[data.about, "Its page"], [data.around, "The network around it, as tables"]]
          .filter(([address]) => address)
          .map(([address, words]) => {
            const link = document.createElement("a");
            link.className = "govuk-link";
            link.href = address;
            link.textContent = `${words}: ${data.words}`;
            return link;
          }));
    };

    // The one selected first, then the nearest and those with most ties.
    const byWeight = (one, other) =>
      other.hasClass("current") - one.hasClass("current") ||
      one.data("steps") - other.data("steps") ||
      other.data("ties") - one.data("ties");

    // Names are as large at every zoom, so that some fit at each: none lies over another.
    const name = (box = cy.extent(), zoom = cy.zoom()) => {
      const size = LETTERS / zoom;
      const taken = [];
      const named = [];
      const seen = cy.nodes().filter((node) => {
        const { x, y } = node.position();
        return x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;
      });
      for (const node of seen.sort(byWeight)) {
        const { x, y } = node.position();
        const half = (node.data("label").length * size * 0.6) / 2;
        const room = { left: x - half, right: x + half, top: y, bottom: y + 2 * size };
        if (room.left >= box.x1 && room.right <= box.x2 && taken.every((other) => room.right < other.left || room.left > other.right ||
            room.bottom < other.top || room.top > other.bottom)) {
          taken.push(room);
          named.push(node);
        }
        if (named.length === NAMES) {
          break;
        }
      }
      cy.batch(() => {
        const chosen = cy.collection(named);
        cy.nodes(".named").difference(chosen).removeClass("named");
        chosen.addClass("named").style("font-size", size);
        cy.nodes(".large").removeClass("large").removeStyle("width height");
        const wide = Math.max(24, 16 / zoom);
        selected().addClass("large").style({ width: wide, height: wide });
      });
    };

    // While it glides, when it has come to rest; else before it is drawn, so that it is drawn once.
    const nameSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(name, glides() ? 50 : 0);
    };

    const left = (number) => {
      if (number === 0) {
        return "";
      }
      return cy.nodes().length >= MOST
        ? `No more than ${count(MOST, "place")} are drawn; its tables hold the rest. `
        : `${count(number, "more place")} around it can be added. `;
    };

    const show = (eles) => {
      if (glides()) {
        cy.animate({ fit: { eles, padding: 20 } }, { duration: 250 });
      } else {
        cy.fit(eles, 20);
      }
    };

    const fit = () => show(cy.elements());

    const look = (node) => {
      const box = cy.extent();
      const { x, y } = node.position();
      if (x < box.x1 || x > box.x2 || y < box.y1 || y > box.y2) {
        if (glides()) {
          cy.animate({ center: { eles: node } }, { duration: 250 });
        } else {
          cy.center(node);
        }
      }
    };

    const select = (node, before = "") => {
      cy.nodes(".current").removeClass("current");
      node.addClass("current");
      look(node);
      nameSoon();
      tell(node, before);
    };

    // The nearest in that direction; what lies aside counts twice.
    const step = ([right, down]) => {
      const from = selected().position();
      let best = null;
      let least = Infinity;
      cy.nodes().forEach((node) => {
        const x = node.position().x - from.x;
        const y = node.position().y - from.y;
        const ahead = x * right + y * down;
        const aside = Math.abs(x * down) + Math.abs(y * right);
        if (ahead > 0 && aside <= ahead * 2 && ahead + 2 * aside < least) {
          least = ahead + 2 * aside;
          best = node;
        }
      });
      if (best) {
        select(best);
      }
    };

    const cell = (at) => Math.floor(at / GAP);

    // Tells of a point whether no place stands near it.
    const vacancy = () => {
      const taken = new Set(cy.nodes().map((node) =>
        `${cell(node.position().x)} ${cell(node.position().y)}`));
      return ({ x, y }) =>
        ![-1, 0, 1].some((right) => [-1, 0, 1].some((down) =>
          taken.has(`${cell(x) + right} ${cell(y) + down}`)));
    };

    // New places stand in rows beyond the one through which they came, away from the middle, where
    // there is room.
    const beyond = (node, number) => {
      const isVacant = vacancy();
      const { x, y } = node.position();
      const middle = cy.nodes("[steps = 0]").first().position();
      const turn = Math.atan2(y - middle.y, x - middle.x);
      const wide = node.data("steps") === 0 ? Math.PI : Math.PI / 2;
      const points = [];
      for (let radius = 90; points.length < number; radius += GAP) {
        const row = Math.max(1, Math.floor((2 * wide * radius) / GAP));
        const inRow = Math.min(row, number - points.length);
        for (let at = 0; at < inRow; at++) {
          const angle = turn + wide * ((2 * at + 1) / inRow - 1);
          const point = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
          if (isVacant(point)) {
            points.push(point);
          }
        }
      }
      return points;
    };

    const grow = async (node) => {
      if (growing || node.empty()) {
        return;
      }
      if (further(node) === 0) {
        tell(node, "Nothing more is around it. ");
        return;
      }
      if (cy.nodes().length >= MOST) {
        tell(node, left(further(node)));
        return;
      }
      growing = true;
      try {
        const found = await fetched(node.data("grow"));
        const fresh = found.nodes.filter((each) => cy.getElementById(each.id).empty());
        const some = fresh.slice(0, Math.min(AT_A_TIME, MOST - cy.nodes().length));
        const points = beyond(node, some.length);
        const added = cy.add(some.map((each, at) =>
          asNode({ ...each, steps: node.data("steps") + each.steps }, points[at])));
        const ties = new Map(found.ties.map((tie) => [tie.id, tie]));
        cy.add([...ties.values()]
          .filter((tie) => cy.getElementById(tie.id).empty())
          .filter((tie) => cy.getElementById(tie.from).nonempty())
          .filter((tie) => cy.getElementById(tie.to).nonempty())
          .map(asTie));
        if (some.length > 0) {
          show(cy.nodes().length > MANY ? added.union(node) : cy.elements());
        }
        nameSoon();
        tell(node, `${count(some.length, "place")} added. ${left(fresh.length - some.length)}`);
      } catch {
        status.textContent = "What is around it could not be fetched; its page still leads there.";
      } finally {
        growing = false;
      }
    };

    const zoom = (by) => {
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * by));
      cy.zoom({ level, position: selected().position() });
    };

    const save = () => {
      const link = document.createElement("a");
      const all = cy.elements().boundingBox();
      name(all, Math.min(canvas.clientWidth / all.w, canvas.clientHeight / all.h));
      link.href = URL.createObjectURL(
        cy.png({ output: "blob", full: true, scale: 2, maxWidth: 4000, maxHeight: 4000, bg: "#ffffff" }));
      link.download = "network.png";
      link.click();
      name();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    };

    const actions = {
      grow: () => grow(selected()),
      closer: () => zoom(1.4),
      farther: () => zoom(1 / 1.4),
      whole: fit,
      save,
    };
    part.querySelectorAll("button[data-action]").forEach((button) =>
      button.addEventListener("click", actions[button.dataset.action]));
    const keys = { Enter: actions.grow, "+": actions.closer, "-": actions.farther, 0: fit };
    canvas.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (ARROWS[event.key]) {
        step(ARROWS[event.key]);
      } else if (keys[event.key]) {
        keys[event.key]();
      } else {
        return;
      }
      event.preventDefault();
    });
    cy.on("viewport", nameSoon);
    cy.on("tap", "node", (event) => {
      const again = event.target.hasClass("current");
      select(event.target);
      if (again) {
        grow(event.target);
      }
    });
    select(cy.nodes("[steps = 0]").first());
  };

  // Where it cannot be fetched, the picture that does not move stays.
  if (part && window.cytoscape) {
    fetched(part.dataset.elements).then(start, () => {});
  }
})();
