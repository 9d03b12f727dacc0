# bash completion for smile-console
_smile_console() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    case $previous in
        --env-file) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "en zh_CN fil id" -- "$current"); return ;;
        --profile | --sandbox-people | --sandbox-seed | --sandbox-rate-limit) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--profile --env-file --language --sandbox-people
        --sandbox-seed --sandbox-rate-limit --report-start --help --version" -- "$current")
}
complete -F _smile_console smile-console
