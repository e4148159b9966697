import type { MermaidConfig } from 'mermaid';

/**
 * Only what changes measures and shapes. Colours, lines and faces come from `src/css/prose.css`, since mermaid's own are
 * thrown away; so the face and its size here must be the ones there.
 */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  fontFamily: 'Geist',
  fontSize: 14,
  themeVariables: { fontFamily: 'Geist', fontSize: '14px' },
  deterministicIds: true,
  handDrawnSeed: 1,
  // Labels are <text>, which a reader can select and a search can find; never foreignObject.
  htmlLabels: false,
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    curve: 'basis',
    nodeSpacing: 36,
    rankSpacing: 46,
    padding: 14,
    subGraphTitleMargin: { top: 4, bottom: 8 },
  },
  state: { useMaxWidth: false, nodeSpacing: 36, rankSpacing: 46 },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorFontFamily: 'Geist',
    actorFontSize: 14,
    messageFontFamily: 'Geist',
    messageFontSize: 14,
    noteFontFamily: 'Geist',
    noteFontSize: 14,
    diagramMarginX: 8,
    diagramMarginY: 8,
    boxMargin: 10,
    height: 44,
    width: 112,
    actorMargin: 36,
    messageMargin: 36,
  },
  timeline: { useMaxWidth: false },
  class: { useMaxWidth: false, htmlLabels: false, hideEmptyMembersBox: true },
  block: { useMaxWidth: false },
  gantt: {
    useMaxWidth: false,
    useWidth: 620,
    fontSize: 13,
    sectionFontSize: 13,
    barHeight: 26,
    barGap: 8,
    // Mermaid draws the axis 50 above the foot, whatever the padding is; less than that and it lies on the last bar.
    topPadding: 50,
    leftPadding: 92,
    rightPadding: 24,
    gridLineStartPadding: 46,
    numberSectionStyles: 1,
  },
};
