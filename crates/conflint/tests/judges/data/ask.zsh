# Types a line and a tab into another zsh, and prints what the line became.
zmodload zsh/zpty
zpty asked zsh -f -i
tell() { zpty -w asked "$1" }
tell 'PS1=; PROMPT_EOL_MARK=; unsetopt zle_bracketed_paste 2>/dev/null; fpath=($PWD $fpath); autoload -U compinit; compinit -u -D'
# The line as it stands when it is accepted, between marks, instead of running it.
tell 'show() { print -r -- "<[$BUFFER]>"; BUFFER=; zle accept-line }; zle -N show; bindkey "^X" show; unset zle_bracketed_paste; print re""ady'
zpty -r asked out '*ready*'
zpty -w -n asked "$1"$'\t\x18'
zpty -r asked out '*<\[*\]>*'
out=${out##*<\[}
print -r -- "${out%%\]>*}"
zpty -d asked
