export const sentences = {
  blocked: {
    blockiert: 'Blockiert',
  },
  completed: {
    abgeschlossen: 'Abgeschlossen',
    erledigt: 'Erledigt',
    fertig: 'Fertig',
  },
  inProgress: {
    'in arbeit': 'In Arbeit',
    'in bearbeitung': 'In Bearbeitung',
  },
}
