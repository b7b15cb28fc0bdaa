export const sentences = {
  nothing: {ninguna: 'Ninguna pregunta abierta', ninguno: 'Ninguno por ahora'},
}
