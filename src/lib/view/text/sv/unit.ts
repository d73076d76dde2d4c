export const unit = {
  title: '',
};
