export const matters = {
  title: '',
};
